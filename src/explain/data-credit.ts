import { type Message, message } from './message';

/** Whose data addresses are told by: it stands wherever results are shown, in every file and on every sheet of paper. */
export function dataCredit(): Message {
  return message('data.credit', {
    dbip: message('data.dbip'),
    routeviews: message('data.routeviews'),
    nro: message('data.nro'),
  });
}
