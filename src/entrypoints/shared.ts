import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as parseAddress from '../address-map/parse-address';
import * as confidence from '../attribute/confidence';
import * as soleDnsOperator from '../attribute/sole-dns-operator';
import * as deeperHosts from '../browser/deeper-hosts';
import * as deeperResolver from '../browser/deeper-resolver';
import * as listSummaries from '../browser/list-summaries';
import * as openDatabase from '../browser/open-database';
import * as recordStore from '../browser/relive/record-store';
import * as settings from '../browser/settings';
import * as isAskable from '../deeper/is-askable';
import * as isPublicAddress from '../deeper/is-public-address';
import * as resolvers from '../deeper/resolvers';
import * as chooseLanguage from '../explain/choose-language';
import * as formats from '../explain/formats';
import * as headline from '../explain/headline';
import * as incidentInWords from '../explain/incident-in-words';
import * as message from '../explain/message';
import * as names from '../explain/names';
import * as severityInWords from '../explain/severity-in-words';
import * as textPart from '../explain/text-part';
import * as whatIfInWords from '../explain/what-if-in-words';
import * as enReliveBar from '../explain/words/en-relive-bar';
import * as enToolbar from '../explain/words/en-toolbar';
import * as enWhatIfTitle from '../explain/words/en-what-if-title';
import * as wordsOf from '../explain/words-of';
import * as controlPlanes from '../knowledge/control-planes';
import * as dnsOperators from '../knowledge/dns-operators';
import * as incidents from '../knowledge/incidents';
import * as platforms from '../knowledge/platforms';
import * as providers from '../knowledge/providers';
import * as hostName from '../observe/host-name';
import * as stake from '../observe/stake';
import * as causes from '../outage/causes';
import * as combineAttributions from '../outage/combine-attributions';
import * as hostFate from '../outage/host-fate';
import * as hostGroups from '../outage/host-groups';
import * as hostRows from '../outage/host-rows';
import * as judge from '../outage/judge';
import * as judgeLoad from '../outage/judge-load';
import * as localName from '../outage/local-name';
import * as outcomeOrder from '../outage/outcome-order';
import * as pagePhase from '../outage/page-phase';
import * as scenarioFor from '../outage/scenario-for';
import * as standing from '../outage/standing';
import * as standstill from '../outage/standstill';
import * as whatIf from '../outage/what-if';
import * as whatIfCode from '../outage/what-if-code';
import * as checkRecord from '../relive/check-record';
import * as checks from '../relive/checks';
import * as recordError from '../relive/record-error';
import * as signShapes from '../ui/sign-shapes';

/**
 * What the part of the background that judges and the pages both need, once in the package. The build takes the
 * modules that are named here out of both and lets them read this script's global instead (`src/cli/share-script.ts`):
 * all that these modules export must be named differently.
 */
export default defineUnlistedScript(() => ({
  ...parseAddress,
  ...confidence,
  ...soleDnsOperator,
  ...deeperHosts,
  ...deeperResolver,
  ...listSummaries,
  ...openDatabase,
  ...recordStore,
  ...settings,
  ...isAskable,
  ...isPublicAddress,
  ...resolvers,
  ...chooseLanguage,
  ...formats,
  ...headline,
  ...incidentInWords,
  ...message,
  ...names,
  ...severityInWords,
  ...textPart,
  ...whatIfInWords,
  ...enReliveBar,
  ...enToolbar,
  ...enWhatIfTitle,
  ...wordsOf,
  ...controlPlanes,
  ...dnsOperators,
  ...incidents,
  ...platforms,
  ...providers,
  ...hostName,
  ...stake,
  ...causes,
  ...combineAttributions,
  ...hostFate,
  ...hostGroups,
  ...hostRows,
  ...judge,
  ...judgeLoad,
  ...localName,
  ...outcomeOrder,
  ...pagePhase,
  ...scenarioFor,
  ...standing,
  ...standstill,
  ...whatIf,
  ...whatIfCode,
  ...checkRecord,
  ...checks,
  ...recordError,
  ...signShapes,
}));
