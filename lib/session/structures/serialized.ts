import { plain, type StructureReader, signed } from './structure.ts';

const PHP = /^([a-f0-9]{32,64})?(a:\d+:\{.*\})([a-f0-9]{32,40})?$/s;

/** PHP's serialize(), bare or with a hash before (Yii) or behind (CodeIgniter). https://www.php.net/serialize */
export const serialized: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: false,
  read(value) {
    const parts = value.includes(':{') ? PHP.exec(value) : null;
    if (!parts) return null;
    const content = parts[2] ?? '';
    return parts[1] || parts[3]
      ? signed('PHP serialize', content)
      : plain('PHP serialize', content);
  },
};
