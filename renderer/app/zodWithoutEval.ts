// Imported before any schema: zod would otherwise try to compile code, which the content policy rightly reports.
import { z } from 'zod';

z.config({ jitless: true });
