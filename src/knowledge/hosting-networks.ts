import { asNumbersIn } from './named-networks';

/**
 * Networks that sell hosting, which their names do not say: lines of `holder: AS numbers`, sorted by holder, who is
 * there for people to read; the name that is shown is that of the AS. Hosters that say so are found by their names.
 * Sources: https://github.com/X4BNet/lists_vpn (MIT), its list of data centres, and the holders' own sites.
 */
export const HOSTING_NETWORKS: ReadonlySet<number> = asNumbersIn(`
  21Vianet: 9308
  Acens: 16371
  Amanah: 32489
  Atlantic.Net: 6364
  Blacknight: 39122
  Cherry Servers: 16125
  Claranet: 8426
  Crucial and Servers Australia: 38719
  cyon: 48971
  CyrusOne: 62
  Data102: 33302
  DataBank: 13767
  Deft (ServerCentral): 23352
  EDIS: 57169
  Enzu: 18978
  EUserv: 35366
  Expedient: 17054
  FirstVDS (ISPsystem): 29182
  Flexential: 13649
  FranTech (BuyVM): 53667
  GloboTech: 36666
  Handy Networks: 30475
  Hivelocity: 29802 61317
  Hurricane Electric: 6939
  i3D.net: 49544
  Internap (INAP, SingleHop): 10913 12180 12182 13791 14744 29791 32475
  IOFlood: 53755
  Jaguar Network (Free Pro): 30781
  Keyweb: 31103
  Krypt: 35908
  Latitude.sh: 262287 396356
  Limestone Networks: 46475
  M247: 9009 16247
  Melbicom: 8849 56630
  Multacom: 35916
  myLoc: 24961
  Neterra: 34224
  Nexeon: 20278
  NFOrce: 43350
  Nine: 29691
  Nocix: 33387
  Nuxit: 34572
  Oxeva: 29075
  Performive: 46562
  Psychz Networks: 40676
  Pulsant: 12703
  QuickPacket: 46261
  Rackcorp: 56038
  ReliableSite: 23470
  ServerMania (B2 Net): 55286
  Sharktech: 46844
  SiteGround: 43513
  Storm Internet: 30900
  Switch: 23005
  TierPoint: 14492 17378
  TurnKey Internet: 40244
  Tzulo: 11878
  UK2 and Midphase: 13213
  velia.net: 29066
  Veridyen: 39582
  Voxility: 3223
  Webzilla: 35415
  WholeSale Internet: 32097
  WorldStream: 49981
  xTom: 3214 8888
  Zenlayer: 4229 21859 62610
`);
