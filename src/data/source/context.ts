import { createContext, useContext } from 'react';
import type { DataSource } from './source.ts';

/** The source that the site reads; provided once, at the root. */
export const DataSourceContext = createContext<DataSource | null>(null);

export function useDataSource(): DataSource {
  const source = useContext(DataSourceContext);
  if (!source) throw new Error('no data source: wrap the tree in DataSourceContext');
  return source;
}
