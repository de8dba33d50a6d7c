/** What the report reads from the package when somebody looks at it, in one file: what is alike deflates better together. */
export { loadPictureWords } from '../explain/load-picture-words';
export { enClass } from '../explain/words/en-class';
export { enCompare } from '../explain/words/en-compare';
export { enLessons } from '../explain/words/en-lessons';
export { enRecordings } from '../explain/words/en-recordings';
export { enWeb } from '../explain/words/en-web';
export { ClassView } from './class/class-view';
export { CompareView } from './compare/compare-view';
export { LessonsView } from './lessons/lessons-view';
export { PicturesView } from './pictures/pictures-view';
export { RecordingsView } from './recordings/recordings-view';
export { readHistoryVerdicts } from './web/history-verdict';
export { WebView } from './web/web-view';
