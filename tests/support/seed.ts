import fc from 'fast-check'

// Property tests try the same cases on every run, so that a failure is met by whoever caused it. To look further:
// PARALLAX_SEED=random, or the seed that a failure printed.
const wanted = process.env['PARALLAX_SEED'] ?? '20261121'
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) })
