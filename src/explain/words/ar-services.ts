/** Services that are a kind of thing; see the English words. */
export const arServices = {
  'service.cdn': 'توصيل المحتوى',
  'service.elb': 'موازِن أحمال',
  'service.load-balancer': 'موازِن أحمال',
  'service.nlb': 'موازِن أحمال للشبكة',
  'service.object-storage': 'مخزن ملفات',
  'service.spaces-cdn': 'توصيل المحتوى',
  'service.virtual-machines': 'خادم افتراضي',
} as const;
