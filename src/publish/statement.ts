import { STATEMENT_PATH, statementPage } from '../core/statement/statementPage';
import { readWholeConfig } from '../core/statement/statementSchema';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** The statement on accessibility, as the config has it now. */
export const publishedStatement = ({ files }: SiteFacts): SiteFile => ({
  path: STATEMENT_PATH,
  text: statementPage(readWholeConfig(files.config)),
});
