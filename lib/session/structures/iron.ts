import { type StructureReader, sealed } from './structure.ts';

const SEAL = /^Fe26\.2\*[^*]*\*[0-9a-f]{64}\*[\w-]+\*([\w-]+)\*\d*\*[0-9a-f]{64}\*[\w-]+(?:~\d)?$/;

/** The iron seal of hapi, iron-session, h3 and others. https://hapi.dev/module/iron/ */
export const iron: StructureReader = {
  maker: null,
  read(value) {
    const seal = value.startsWith('Fe26.') ? SEAL.exec(value) : null;
    return seal ? sealed('iron', (seal[1]?.length ?? 0) * 0.75) : null;
  },
};
