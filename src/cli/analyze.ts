import { analyze } from './analyze/run-analyze';

// Whoever reads the output may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** `npm run analyze -- FILE…`: the core over recordings, without a browser. */
process.exitCode = await analyze(process.argv.slice(2), {
  print: (text) => new Promise((done) => process.stdout.write(text, () => done())),
  complain: (line) => process.stderr.write(`${line}\n`),
});
