import { STATEMENT_PATH, statementPage } from '../../core/statement/statementPage';
import type { Site, SiteFile } from './site';

/** The statement on accessibility, as the config has it now. */
export const publishedStatement = ({ config }: Site): SiteFile => ({
  path: STATEMENT_PATH,
  text: statementPage(config),
});
