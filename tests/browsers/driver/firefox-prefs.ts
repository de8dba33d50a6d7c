/** What Firefox is told so that it keeps still and lets itself be driven. */
export const FIREFOX_PREFS: Readonly<Record<string, string | number | boolean>> = {
  'browser.aboutwelcome.enabled': false,
  'browser.region.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.translations.enable': false,
  'datareporting.usage.uploadEnabled': false,
  'extensions.htmlaboutaddons.recommendations.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  // How often an extension's process may be killed before Firefox stops starting it again.
  'extensions.webextensions.crash.threshold': 10_000,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Names are asked of the system's resolver, never of one on the web.
  'network.trr.mode': 5,
  'nimbus.rollouts.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.server': '',
};
