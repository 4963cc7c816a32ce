// Where files are dropped or chosen.
import { type DragEvent, useId, useState } from 'react';
import type { WaitingFile } from './adding-queue.ts';
import { listChosen, listDropped } from './list-dropped.ts';

interface FileDropProps {
  readonly onFiles: (files: readonly WaitingFile[]) => void;
}

/** Files or whole folders; both buttons work by keyboard alone. */
export function FileDrop({ onFiles }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void listDropped(event.dataTransfer.items).then(onFiles);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <section
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      aria-label="Files"
      onDragOver={hover}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className="file-drop-lead">Drop files or folders here</p>
      <p className="file-drop-buttons">
        <FileButton label="Choose files" onFiles={onFiles} />
        <FileButton label="Choose a folder" isFolder onFiles={onFiles} />
      </p>
      <p className="soft">
        Text, Markdown, saved web pages (HTML, MHTML) and saved mail (.eml), 16 MB each at most. One file may hold many
        articles: a digest, a press export. They stay on this computer.
      </p>
    </section>
  );
}

interface FileButtonProps extends FileDropProps {
  readonly label: string;
  readonly isFolder?: true;
}

/** The browser's own field, named by its label. */
function FileButton({ label, isFolder, onFiles }: FileButtonProps) {
  const id = useId();
  return (
    <span className="file-button">
      <input
        id={id}
        type="file"
        multiple
        className="visually-hidden"
        {...(isFolder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          onFiles(listChosen(target.files ?? []));
          // The same files may be chosen again.
          target.value = '';
        }}
      />
      <label htmlFor={id} className={isFolder ? 'button' : 'button button-strong'}>
        {label}
      </label>
    </span>
  );
}
