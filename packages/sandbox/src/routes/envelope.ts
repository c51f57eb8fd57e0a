import { createMiddleware } from 'hono/factory';
import type { World } from '../world/world.js';
import type { Env } from './context.js';

const wellFormed = /^[\w.:-]{1,64}$/;

/** What every answer carries: the caller's request id, the insurer's time, and the headers that keep personal data where it belongs. */
export const envelope = (world: World) =>
  createMiddleware<Env>(async (c, next) => {
    const asked = c.req.header('x-request-id');
    const requestId = asked && wellFormed.test(asked) ? asked : world.ids.make('r');
    c.set('requestId', requestId);
    await next();
    const { headers } = c.res;
    headers.set('X-Request-Id', requestId);
    headers.set('X-Server-Time', new Date(world.now()).toISOString());
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
    headers.set('Cross-Origin-Resource-Policy', 'same-site');
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  });
