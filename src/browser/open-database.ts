import { openDB } from 'idb';

/** What several scripts of the package keep things with, in one place so that the build can share it between them. */
export const openDatabase: typeof openDB = openDB;
