// The short moment until the code of a page has arrived.
import { Loading } from '../ui/Loading.tsx';
import css from './PageLoading.module.css';

/** Bars in the shape of a page. */
export const PageLoading = () => (
  <div className={css['page']}>
    <Loading rows={4} height={72} />
  </div>
);
