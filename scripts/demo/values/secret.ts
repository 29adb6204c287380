/** Signs and encrypts every value of the demo that real frameworks sign or encrypt. Shown on the pages. */
export const DEMO_SECRET = 'cookiescope-demo-secret';
