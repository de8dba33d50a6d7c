import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReliver } from '../browser/relive/create-reliver';
import { standInFor } from '../browser/relive/stand-in';

/** The part of the background that lets outages be lived through: a file of its own, read when somebody wants that. */
export default defineUnlistedScript(() => ({ createReliver, standInFor }));
