/** The Arabic of what is read later, in one file. */
export { arClass } from './ar-class';
export { arCompare } from './ar-compare';
export { arComparison } from './ar-comparison';
export { arLessons } from './ar-lessons';
export { arPictures } from './ar-pictures';
export { arRecordings } from './ar-recordings';
export { arWeb } from './ar-web';
