interface FileButtonProps {
  label: string;
  isMany?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Opens files; looks like the buttons beside it. */
export function FileButton({ label, isMany = false, onFiles }: FileButtonProps) {
  return (
    <label class="press file">
      {label}
      <input
        type="file"
        class="reading"
        multiple={isMany}
        accept=".json,.txt"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be opened again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
