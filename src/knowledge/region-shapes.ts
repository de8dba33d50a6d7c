/** Shapes of region ids that several providers share. */

/** `us-east-1`, `ap-southeast-5`, `us-gov-west-1`, `eusc-de-east-1`. */
export const AWS_LIKE =
  /^(?:eusc-)?[a-z]{2}(?:-gov|-isob?)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;

/** `nyc3`, `fsn1`. */
export const CITY_AND_NUMBER = /^[a-z]{3}\d{1,2}$/;

/** `cn-hangzhou`, `ap-southeast-1`, `us-ord-1`, `eu-west-101`. */
export const COUNTRY_AND_PLACE = /^[a-z]{2}-[a-z]{2,14}(?:-\d{1,3})?$/;
