import { queryOptions } from '@tanstack/react-query';
import { readGlossary } from '../core/glossary/glossary';
import { load } from './queries';

/** The terms that are explained, from the file that the config names. */
export const glossaryQuery = (address: string) =>
  queryOptions({
    queryKey: ['glossary', address],
    queryFn: ({ signal }) => load(address, signal, readGlossary),
    staleTime: Number.POSITIVE_INFINITY,
  });
