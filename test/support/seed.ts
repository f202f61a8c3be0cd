import fc from 'fast-check';

// Every law is put to the same inputs at every run and on every machine; LAWS_SEED chooses others.
fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? 20260207) });
