import { asNumbersIn } from './named-networks';

/**
 * Networks that sell hosting, which their names do not say: lines of `holder: AS numbers`, sorted by holder, who is
 * there for people to read; the name that is shown is that of the AS. Hosters that say so are found by their names.
 * Sources: https://github.com/X4BNet/lists_vpn (MIT), its list of data centres, and the holders' own sites.
 */
export const HOSTING_NETWORKS: ReadonlySet<number> = asNumbersIn(`
  21Vianet: 9308
  Acens: 16371
  ALL-INKL: 34788
  Amanah: 32489
  Aruba: 31034 199653 199883 200185 202613 205727 213224
  Atlantic.Net: 6364
  Beget: 198610
  Blacknight: 39122
  Cherry Servers: 16125
  Claranet: 8426
  Combell: 34762
  Crucial and Servers Australia: 38719 45671
  CtrlS: 18229
  cyon: 48971
  CyrusOne: 62
  Data102: 33302
  DataBank: 13767
  Deft (ServerCentral): 23352
  Domeneshop: 12996
  E2E Networks: 132420
  EDIS: 57169
  Enzu: 18978
  ESDS: 45815
  EUserv: 35366
  Expedient: 17054
  FirstVDS (ISPsystem): 29182
  Flexential: 13649
  FranTech (BuyVM): 53667
  GloboTech: 36666
  GMO Internet: 7506
  Handy Networks: 30475
  Hivelocity: 29802 61317
  home.pl: 12824
  Hostpoint: 29097
  Hurricane Electric: 6939
  i3D.net: 49544
  Ikoula: 21409
  Internap (INAP, SingleHop): 10913 12180 12182 13791 14744 29791 32475
  IOFlood: 53755
  Jaguar Network (Free Pro): 30781
  Kamatera: 36007 41436 204548
  Keyweb: 31103
  Krypt: 35908
  Latitude.sh: 262287 396356
  Limestone Networks: 46475
  Locaweb: 27715
  Loopia: 39570
  M247: 9009 16247
  Melbicom: 8849 56630
  Mittwald: 15817
  Multacom: 35916
  myLoc: 24961
  Natro: 34619
  nazwa.pl: 15967
  netcup: 197540
  Neterra: 34224
  Newfold Digital: 19871 29873
  Nexeon: 20278
  NFOrce: 43350
  Nine: 29691
  Nocix: 33387
  Nuxit: 34572
  o2switch: 50474
  one.com: 51468
  Oxeva: 29075
  Performive: 46562
  PlanetHoster: 53589
  Psychz Networks: 40676
  Pulsant: 12703
  QingCloud: 59078
  QuickPacket: 46261
  Rackcorp: 56038
  Radore: 42926
  ReliableSite: 23470
  Sakura Internet: 7684 9370 9371
  Selectel: 49505 50340
  ServerMania (B2 Net): 55286
  Sharktech: 46844
  SiteGround: 43513
  Storm Internet: 30900
  Switch: 23005
  Team Blue: 29550
  TierPoint: 14492 17378
  Timeweb: 9123
  TransIP: 20857
  Turhost: 42807
  TurnKey Internet: 40244
  Tzulo: 11878
  UK2 and Midphase: 13213
  Unified Layer (Bluehost, HostGator): 46606
  velia.net: 29066
  VentraIP: 45638
  Veridyen: 39582
  Voxility: 3223
  Webzilla: 35415
  WEDOS: 197019
  WholeSale Internet: 32097
  WorldStream: 49981
  xneelo: 37153
  xTom: 3214 8888
  Zenlayer: 4229 21859 62610
`);
