/** Services that are a kind of thing; those with a proper name are called by it in every language. */
export const enServices = {
  'service.cdn': 'content delivery',
  'service.elb': 'load balancer',
  'service.load-balancer': 'load balancer',
  'service.nlb': 'network load balancer',
  'service.object-storage': 'object storage',
  'service.spaces-cdn': 'content delivery',
  'service.virtual-machines': 'virtual machine',
} as const;

/** Whether a service is a kind of thing that has words under this key. */
export function isServiceKey(key: string): key is keyof typeof enServices {
  return Object.hasOwn(enServices, key);
}
