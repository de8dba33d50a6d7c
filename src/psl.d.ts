// The package ships types that its own "exports" hide from the compiler.
declare module 'psl' {
  const psl: {
    /** The registrable domain of a host name, or null. */
    get(domain: string): string | null;
  };
  export default psl;
}
