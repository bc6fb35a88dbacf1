// The id in the address of a page: one that cannot be an id is asked for as one that nothing has, and answered in words.
import { useParams } from 'react-router';

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const nothing = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** The id that an address names. */
export const idOf = (text: string | undefined): string => (text !== undefined && form.test(text) ? text : nothing);

/** The id in the place `name` of the page's address. */
export const useIdParam = (name: string): string => idOf(useParams()[name]);
