import { incidentInWords } from '../explain/incident-in-words';
import { REPORTED_INCIDENTS, type ReportedService } from '../knowledge/reported-services';
import { REPORTED_KINDS } from '../knowledge/reported-what';
import { STRENGTHS } from './hit-query';
import { countWith } from './hit-rows';
import type { HitViewProps } from './hit-view';
import { Switch } from './switch';
import { useWords } from './words-context';

interface HitFiltersProps extends HitViewProps {
  all: readonly ReportedService[];
}

/** What can be asked of the list; each answer tells how many reports it would leave. */
export function HitFilters({ all, query, onAsk }: HitFiltersProps) {
  const words = useWords();
  const counted = (label: string, change: Partial<typeof query>) =>
    words('hit.counted', { label, number: countWith(all, query, change) });
  const strengths = STRENGTHS.filter((strength) => all.some(({ source }) => source.strength === strength));
  return (
    <search class="filters">
      <label class="field">
        <span>{words('hit.search')}</span>
        <input
          type="search"
          name="q"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          value={query.search}
          onInput={(event) => onAsk({ ...query, search: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words('hit.outage')}</span>
        <select
          name="outage"
          value={query.outage}
          onChange={(event) => onAsk({ ...query, outage: event.currentTarget.value })}
        >
          {['', ...REPORTED_INCIDENTS].map((id) => (
            <option key={id} value={id}>
              {id === '' ? words('hit.outage.all') : counted(words.say(incidentInWords(id)), { outage: id })}
            </option>
          ))}
        </select>
      </label>
      <Switch
        name="kind"
        label={words('hit.kind')}
        value={query.kind}
        options={(['', ...REPORTED_KINDS] as const).map((kind) => ({
          value: kind,
          label: kind === '' ? words('hit.kind.all') : counted(words(`hit.kind.${kind}`), { kind }),
        }))}
        onChoose={(kind) => onAsk({ ...query, kind })}
      />
      <Switch
        name="strength"
        label={words('hit.strength')}
        value={query.strength}
        options={(['', ...strengths] as const).map((strength) => ({
          value: strength,
          label:
            strength === ''
              ? words('hit.strength.all')
              : counted(words(`hit.strength.${strength}`), { strength }),
        }))}
        onChoose={(strength) => onAsk({ ...query, strength })}
      />
    </search>
  );
}
