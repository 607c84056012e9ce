import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { bookingAccess } from './booking.access.js';
import {
  bookingParams,
  createBooking,
  listBookings,
  readBooking,
  replaceBooking,
  updateBooking,
} from './booking.schema.js';

export function bookingRoutes(
  { bookings }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router<State> {
  const router = createRouter();
  const write = {
    bookingPage: serializers.of('BookingPage'),
    booking: serializers.of('Booking'),
    bookingView: serializers.of('BookingView'),
  };

  router.get('/bookings', guard(bookingAccess.list), async (ctx) => {
    const query = validate(listBookings, ctx.query, 'query');
    const page = await bookings.list(query, ctx.state.caller);
    send(ctx, listed(page), write.bookingPage);
  });

  router.post('/bookings', guard(bookingAccess.create), json, async (ctx) => {
    const input = validate(createBooking, ctx.request.body, 'body');
    await sendOnce(ctx, write.booking, async () =>
      created('/v1/bookings', await bookings.create(input, ctx.state.caller)),
    );
  });

  router.get('/bookings/:id', guard(bookingAccess.get), async (ctx) => {
    const { id } = validate(bookingParams, ctx.params, 'path');
    const view = validate(readBooking, ctx.query, 'query');
    const row = await bookings.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.bookingView);
  });

  router.put('/bookings/:id', guard(bookingAccess.update), json, async (ctx) => {
    const { id } = validate(bookingParams, ctx.params, 'path');
    const input = validate(replaceBooking, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await bookings.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.booking);
  });

  router.patch('/bookings/:id', guard(bookingAccess.update), json, async (ctx) => {
    const { id } = validate(bookingParams, ctx.params, 'path');
    const input = validate(updateBooking, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await bookings.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.booking);
  });

  router.delete('/bookings/:id', guard(bookingAccess.delete), async (ctx) => {
    const { id } = validate(bookingParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await bookings.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  return router;
}
