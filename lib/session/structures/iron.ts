import { type StructureReader, sealed } from './structure.ts';

const SEAL = /^Fe26\.2\*[^*]*\*[0-9a-f]{64}\*[\w-]+\*([\w-]+)\*\d*\*[0-9a-f]{64}\*[\w-]+(?:~\d)?$/;

/** The iron seal of hapi, iron-session, h3 and others. https://hapi.dev/module/iron/ */
export const iron: StructureReader = {
  maker: null,
  begins: 'Fe26.',
  isOneRun: false,
  read(value) {
    const seal = SEAL.exec(value);
    return seal ? sealed('iron', (seal[1]?.length ?? 0) * 0.75) : null;
  },
};
