/** Where every bucket's name in us-east-1 leads to, whoever owns the bucket. */
export const S3_US_EAST_1 = {
  cnames: ['s3-r-w.us-east-1.amazonaws.com'],
  addresses: ['52.217.94.10', '16.182.35.97', '54.231.201.185'],
} as const;
