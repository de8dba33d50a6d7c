/**
 * What each kind of host says of itself with every answer. Values have the form of the real ones; the ids in
 * them are invented. Names are in lower case, as `DemoHost.headers` wants them.
 */
type Headers = Record<string, string>;

/** CloudFront, answering from the edge location `pop`. The pop is near the visitor and says nothing of the origin. */
export function cloudFront(pop = 'FRA60-P4', cache: 'Hit' | 'Miss' = 'Hit'): Headers {
  return {
    via: '1.1 5f0c8e0b7a6d4c1e9b2a3f4d5e6c7b8a.cloudfront.net (CloudFront)',
    'x-amz-cf-id': 'Jk3rV9qTgB0mZ6yX1wP8nHs5LdQeUa7Ic2Fo4EvCbRtMxGzYpKwNhA==',
    'x-amz-cf-pop': pop,
    'x-cache': `${cache} from cloudfront`,
  };
}

/** An S3 bucket, asked directly or standing behind an edge. */
export function s3Bucket(): Headers {
  return {
    server: 'AmazonS3',
    'x-amz-request-id': '7TC1V8QZK4M2N9RE',
    'x-amz-id-2': 'mB2qfXw0cTnZ1r8yPjL5uKs9vHdGe3aRoQ7iYtWz6xJcUbN4pMlFhEgSkVdOaIrC',
    'x-amz-server-side-encryption': 'AES256',
  };
}

/** An application load balancer: known by its stickiness cookies, since its `server` is that of what is behind. */
export function applicationLoadBalancer(server: string): Headers {
  return {
    server,
    'set-cookie':
      'AWSALBCORS=q8Rk2vTtXo0n5mWcYzB7LdEuJ3sHfGa1PiKe6VrQx4NbMyZt; Path=/; Secure; SameSite=None; HttpOnly',
  };
}

/** API Gateway (REST) with a function behind it. */
export function apiGateway(): Headers {
  return {
    'x-amzn-requestid': '5b1f0c7e-93a4-4d0e-8a4d-6f2b9c0e7d15',
    'x-amz-apigw-id': 'Rk2vTEtXoAMFYzA=',
    'x-amzn-trace-id': 'Root=1-68f5c3a1-4e7d2b9a0c6f1e8d3b5a7c90;Parent=2f8e4d6c1b0a9e73;Sampled=0',
  };
}

/** A Lambda function URL. */
export function lambdaUrl(): Headers {
  return {
    'x-amzn-requestid': 'c3d9a0f4-27be-4c51-9e0d-18a6f7b2d340',
    'x-amzn-trace-id': 'Root=1-68f5c3b7-0d9e8c7b6a5f4e3d2c1b0a99;Sampled=0',
  };
}

/** An AWS service's own JSON interface (DynamoDB and its kind), open to scripts of any page. */
export function awsJsonService(): Headers {
  return {
    server: 'Server',
    'x-amzn-requestid': 'QK3V9J7B2M5N8P1R4T6W0X2Z4A6C8E0G2I4K6M8O0Q2S4U6VV4KQNSO5AEMVJF66Q9',
    'x-amz-crc32': '2745614147',
    ...openToAllPages('GET, POST, OPTIONS'),
  };
}

/** Fastly, answering from `pop` (IATA code). */
export function fastly(pop = 'FRA'): Headers {
  const node = `cache-${pop.toLowerCase()}-eddf8230071-${pop}`;
  return {
    via: '1.1 varnish',
    'x-served-by': node,
    'x-cache': 'HIT',
    'x-cache-hits': '4',
    'x-timer': 'S1760947200.482113,VS0,VE1',
    'accept-ranges': 'bytes',
  };
}

/** A load balancer of Google Cloud. */
export function googleLoadBalancer(): Headers {
  return { via: '1.1 google', server: 'nginx' };
}

/** Google Cloud Storage, asked directly or standing behind an edge. */
export function googleStorage(): Headers {
  return {
    'x-goog-generation': '1759832214871563',
    'x-goog-hash': 'crc32c=Yt0p5Q==',
    'x-goog-metageneration': '1',
    'x-goog-storage-class': 'STANDARD',
    'x-goog-stored-content-encoding': 'identity',
    'x-guploader-uploadid': 'AAwnv3JqT0Vx7cB2mZkW9sQ4yRf6uLd1eHgPoNaIiKtXbYvCzMw5jE8rSq0UDlGhFpA3',
  };
}

/** A server of Google's own services (fonts, tags, adverts). */
export function googleFrontEnd(server: string): Headers {
  return { server, 'x-xss-protection': '0', 'cross-origin-resource-policy': 'cross-origin' };
}

/** Cloudflare's proxy; nothing in it tells what stands behind. */
export function cloudflare(cacheStatus: 'HIT' | 'DYNAMIC' = 'HIT', pop = 'FRA'): Headers {
  return { server: 'cloudflare', 'cf-ray': `8f2d6b0c9e4a1d73-${pop}`, 'cf-cache-status': cacheStatus };
}

/** Azure Front Door. */
export function azureFrontDoor(): Headers {
  return {
    'x-azure-ref': '20251020T081500Z-r1bc7f5d8c9hxq2mhC1FRA0a400000000g2g00000000e5k3',
    'x-cache': 'TCP_HIT',
    'x-fd-int-roxy-purgeid': '0',
  };
}

/** A web site kept in Azure's blob storage. */
export function azureStorage(): Headers {
  return {
    server: 'Windows-Azure-Web/1.0 Microsoft-HTTPAPI/2.0',
    'x-ms-request-id': '0b6f1c3e-401e-0052-3b7a-41c2d8000000',
    'x-ms-version': '2018-03-28',
  };
}

/** Azure App Service. */
export function azureAppService(): Headers {
  return { server: 'Kestrel', 'x-powered-by': 'ASP.NET', 'request-context': 'appId=cid-v1:5c1f7a90' };
}

/** Vercel's edge answering by itself: one place code only, which says nothing of an origin. */
export function vercelEdge(edge = 'fra1'): Headers {
  return {
    server: 'Vercel',
    'x-vercel-cache': 'HIT',
    'x-vercel-id': `${edge}::7k2zn-1760947200482-4f6d8b2a0c1e`,
    'strict-transport-security': 'max-age=63072000',
  };
}

/** Vercel's edge passing on what a function answered: the second code is the function's region. */
export function vercelFunction(region: string, edge = 'fra1'): Headers {
  return {
    server: 'Vercel',
    'x-vercel-cache': 'MISS',
    'x-vercel-id': `${edge}::${region}::m4t8q-1760947200733-9b3e5d7f1a2c`,
    'strict-transport-security': 'max-age=63072000',
  };
}

/** A rented server or web space. */
export function ownServer(server: 'nginx' | 'Apache' | 'nginx/1.26.2' | 'Apache/2.4.62 (Debian)'): Headers {
  return { server };
}

/** Lets scripts of any page read the answer. */
export function openToAllPages(methods = 'GET, POST, OPTIONS'): Headers {
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'content-type, authorization, x-amz-target, x-amz-date, x-api-key',
    'timing-allow-origin': '*',
  };
}
