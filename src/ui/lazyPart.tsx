import type { ComponentType } from 'react';
import { FailedNotice } from './FailedNotice';
import { lazyCode, useCode } from './lazyCode';
import { useWords } from './words';

/** A component whose code is fetched when it is first shown. Until then there is nothing; a failed
 *  try is said in its place and can be made again. */
export function lazyPart<P extends object>(
  importPart: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const lazily = lazyCode(async () => ({ Part: await importPart() }));
  return function LazyPart(props: P) {
    const words = useWords();
    const { code, error, retry } = useCode(lazily);
    if (error !== null) {
      return <FailedNotice what={words.t('failed.part')} error={error} onRetry={retry} />;
    }
    return code && <code.Part {...props} />;
  };
}
