// The CSP forbids new Function, which zod would probe for; imported before anything parses.
import * as z from 'zod';

z.config({ jitless: true });
