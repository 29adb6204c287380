import { timeOfNumber } from '../content/time.ts';
import { type Decoder, split } from '../decoder.ts';

/** What is inside its base64: the algorithm is there since Spring Security 5.8. */
const TOKEN = /^[^:\s]{1,200}:\d{13}:(?:(?:MD5|SHA256):)?(?:[0-9a-f]{32}|[0-9a-f]{64})$/;

/** Spring Security's remember-me token. https://docs.spring.io/spring-security/reference/servlet/authentication/rememberme.html */
export const springRememberMe: Decoder = {
  id: 'spring-remember-me',
  readText(text) {
    if (!TOKEN.test(text)) return null;
    const labels = ['user', 'expires', 'algorithm', 'signature'];
    const isShort = text.split(':').length < labels.length;
    const parts = split(text, ':', isShort ? ['user', 'expires', 'signature'] : labels);
    return {
      parts: parts.map((part) =>
        part.label === 'expires'
          ? { ...part, time: timeOfNumber(String(part.content)), isLeaf: true }
          : { ...part, isLeaf: part.label !== 'user' },
      ),
    };
  },
};
