import { createMiddleware } from 'hono/factory';
import type { OriginCheck } from '../ports.js';
import { Refusal } from '../world/refusal.js';
import type { Env } from './context.js';
import { problem } from './problem.js';

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const exposed =
  'Retry-After, Location, Upload-Offset, Upload-Length, Upload-Expires, Upload-Metadata, Tus-Resumable, ETag, Link, X-Request-Id, X-Server-Time, WWW-Authenticate, X-Organisation-Id, Content-Range';
const accepted =
  'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Range, Tus-Resumable, Upload-Length, Upload-Metadata, Upload-Offset, X-HTTP-Method-Override, X-Organisation-Id, X-Request-Id, X-Sandbox-Fault';

/** Answers preflights and lets pages of the list read answers (CORS); refuses changes asked by any other page (CSRF). */
export const crossOrigin = (origins: OriginCheck) =>
  createMiddleware<Env>(async (c, next) => {
    const origin = c.req.header('origin');
    const allowed = origin !== undefined && origins.mayRead(origin);
    if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')) {
      const headers = {
        'Access-Control-Allow-Methods': 'GET, HEAD, POST, PATCH, PUT, DELETE',
        'Access-Control-Allow-Headers': accepted,
        'Access-Control-Max-Age': '600',
      };
      c.res = new Response(null, { status: 204, headers: allowed ? headers : {} });
    } else if (unsafe.has(c.req.method) && !origins.mayChange(c.req.raw))
      c.res = problem(c, new Refusal('permission-missing', { reasonCode: 'origin_not_allowed' }));
    else await next();
    c.res.headers.append('Vary', 'Origin');
    if (!allowed) return;
    c.res.headers.set('Access-Control-Allow-Origin', origin);
    c.res.headers.set('Access-Control-Allow-Credentials', 'true');
    c.res.headers.set('Access-Control-Expose-Headers', exposed);
  });
