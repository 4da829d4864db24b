import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { diagnose } from './diagnosis';
import { TextDialog } from './TextDialog';
import { useWords } from './words';

/** Shows what helps to find a fault, and copies it when the reader wants. Nothing is sent. */
export function DiagnosisButton({ error = null }: { error?: unknown }) {
  const words = useWords();
  const client = useQueryClient();
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <button
        type="button"
        className="button button--plain"
        onClick={() => setText(diagnose(window, client, error))}
      >
        {words.t('diagnosis.button')}
      </button>
      {text !== null &&
        // Not inside a notice, whose text would be read out with all of it.
        createPortal(
          <TextDialog
            title={words.t('diagnosis.title')}
            label={words.t('diagnosis.label')}
            text={text}
            rows={12}
            copyLabel={words.t('diagnosis.copy')}
            copied={words.t('report.copied')}
            selected={words.t('report.selected')}
            onClose={() => setText(null)}
          >
            <p>{words.t('diagnosis.note')}</p>
          </TextDialog>,
          document.body,
        )}
    </>
  );
}
