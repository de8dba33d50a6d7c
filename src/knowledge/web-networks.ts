import { asNumbersIn } from './named-networks';

/**
 * Companies that other people's pages load from, answering from a network of their own: lines of
 * `holder: AS numbers`, sorted by holder, who is there for people to read; the name that is shown is that of the AS.
 * Source: https://github.com/patrickhulce/third-party-web (0.30.0, MIT): those of its entities that hold an AS.
 */
const COMPANIES = `
  Act-On Software: 393648
  Adform: 198622
  Adman: 57494 206817
  adMarketplace: 63190
  Adobe: 15224
  Adobe Systems: 1313 14365
  AdSupply: 397869
  AKQA: 14062
  Apple: 714 6185
  AppNexus: 29990
  Betfair: 38062
  Bidtellect: 18568
  Bigcommerce: 399566
  BOMBORA TECHNOLOGIES: 38796
  Booking.com: 43996 202196
  Box.com: 33011 394265
  Bytedance: 396986
  CBS: 6102 36047
  CBS Interactive: 6623 13553
  CCM Benchmark: 43311
  CHEETAHMAIL: 53316
  Confirmit: 22202
  Connexity: 14332
  Constant Contact: 40444
  Conversant: 19834 25751 41041
  Conviva: 11483
  Cox Media Group: 397123
  Criteo: 19750 55569
  Criteo Technology: 44788
  DeepIntent: 398989 399183 401006
  DigiCert: 17812 32575 198905
  DMG Media: 12789
  DoubleVerify: 36062
  Dow Jones & Company: 7105 15951 211739
  Dropbox: 19679 54372 393874
  eBay: 11643 24331 40533 62955
  Episerver: 41821
  Eventbrite: 32223
  EXPEDIA: 11184 12058 20296 25974 54018 397089 397429
  Expedia.com: 59952 209540
  Experian: 11016 14799 60760 393784
  Exponential Interactive: 33419
  Fairfax Media: 23854 24476
  GEMIUS: 197431
  GETRESPONSE: 46469 198881
  HERE Global: 1248
  HootSuite Media: 31931
  IdenTrust: 11791 22262
  Index Exchange: 27381
  InMobi: 133025
  Integral Ad Science: 7415
  Intercom: 56667
  Internet Brands: 13897
  iovation: 15301 53708
  iperceptions: 397408
  J2 Cloud Services: 11166 23211
  Kenshoo: 46738
  LINE: 38631
  LinkedIn: 13443 14413 40793 55163
  Listrak: 394396
  LivePerson: 11054
  LLC AdRiver: 52007
  Lyris Technology: 6165
  MailChimp: 14782
  MaxPoint Interactive: 393565
  Merkle: 10440
  MicroAd: 131957
  Mozilla: 36856 42037 395642
  Myspace: 33739
  Net Applications: 18609
  NeuStar: 7786 32980
  New Relic: 23467
  NEW RELIC INTERNATIONAL: 206998
  News Digital Media Pty: 7486
  Newsquest Media Group: 47871
  Nexstar: 402427
  Nexstar Media: 395610
  Nielsen International: 212310
  Okta: 19745
  Onet Group: 204829
  Opentable: 4898
  Optimizely: 30811 393306
  Outbrain: 22075
  OverDrive: 398921
  Overstock.com: 25655
  PayPal: 1449 17012 22510
  Pinterest: 53620
  Priceline.com: 23274
  Provide Support: 398323
  PubMatic: 62713
  Pulsepoint: 19189
  Qualtrics: 29960
  Quantcast: 27281
  Quinstreet: 25878
  QuoVadis Services: 19626
  ReadSpeaker: 49959
  Rocket Fuel: 54312
  RTB HOUSE: 138552 398017
  Samba TV: 29758
  Sapient: 22758
  SDL: 21716
  Sectigo: 48447
  SecurityMetrics: 40275
  Sharpspring: 397002
  Shopify: 62679
  Skimbit: 49819
  Snapchat: 395291
  Sportradar: 51776 60385
  SpotXchange: 132134
  Stripe: 5091 394562
  Surveymonkey: 18915
  Taboola.com: 200478 206614
  THE HUT.COM: 197651
  The Neiman Marcus Group: 14881
  THE NIELSEN COMPANY (US): 19606 399443
  The Rubicon Project: 26667
  The Trade Desk: 26459
  ThreatMetrix: 30286
  TIKTOK: 138699
  Travelzoo: 16893
  TripAdvisor: 32286 60038
  Trustwave Holdings: 33151
  Turn: 6336
  Twitch Interactive: 46489
  Typepad: 40538
  Upland Software: 14393
  Viacom: 7256
  Vonage Holdings: 17151 29726 30467
  Vox Media: 30194
  Wayfair: 27475 400159
  WEBORAMA: 12516
  Webtrekk: 60164
  Worldpay: 18594 18659
  Yahoo Japan: 18140 23816 24296 24572 55898
  Zendesk: 21880
  Zendesk International: 61186
`;

/**
 * National research networks, which universities and public bodies host with.
 * Source: https://www.geant.org/About/Membership and the networks' own sites.
 */
const RESEARCH = `
  AARNet: 7575
  ACOnet: 1853
  BELNET: 2611
  BelWue: 553
  CANARIE: 6509
  CENIC: 2152
  CERN: 513
  CESNET: 2852
  DFN: 680
  ESnet: 293
  FCCN: 1930
  Funet: 1741
  GARR: 137
  GRNET: 5408
  HEAnet: 1213
  Internet2: 11537
  Jisc: 786
  NORDUnet: 2603
  REANNZ: 38022
  RedIRIS: 766
  RENATER: 2200
  RNP: 1916
  SINET: 2907
  SUNET: 1653
  SURF: 1103
  SWITCH: 559
  UNINETT: 224
  WIDE: 2500
`;

/** AS numbers of networks that are named for what they serve, however few addresses they have. */
export const WEB_NETWORKS: ReadonlySet<number> = new Set([
  ...asNumbersIn(COMPANIES),
  ...asNumbersIn(RESEARCH),
]);
