import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runWeekly } from '../browser/weekly-lists-run';

/** The part of the background that takes address lists in every week: a file of its own, read when it is time. */
export default defineUnlistedScript(() => ({ runWeekly }));
