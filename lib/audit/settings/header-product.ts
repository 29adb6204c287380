/** What stands for the framework where the setting is a plain Set-Cookie header. */
export const HEADER_PRODUCT = 'HTTP';
