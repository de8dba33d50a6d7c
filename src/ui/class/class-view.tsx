import type { ClassRole } from '../../browser/class/class-store';
import type { LaterViewProps } from '../later-view';
import { viewAddress } from '../report-view';
import { Switch } from '../switch';
import { useWords } from '../words-context';
import { StudentSide } from './student-side';
import { TeacherSide } from './teacher-side';

const ROLES: readonly ClassRole[] = ['teacher', 'student'];

/** A class session: codes and files of students put together. */
export function ClassView({ address, choice, onChoose }: LaterViewProps) {
  const words = useWords();
  const asked = new URLSearchParams(address.search).get('as');
  const role = ROLES.find((one) => one === asked) ?? 'teacher';
  return (
    <div class="report class" data-ready="true" data-view="class" data-as={role}>
      <main>
        <h1>{words('class.title')}</h1>
        <p class="intro">{words('class.intro')}</p>
        <Switch
          name="as"
          label={words('class.role')}
          value={role}
          options={ROLES.map((value) => ({ value, label: words(`class.role.${value}`) }))}
          onChoose={(as) => address.keep(`${viewAddress('class', address.search)}&as=${as}`)}
        />
        {role === 'teacher' ? <TeacherSide choice={choice} onChoose={onChoose} /> : <StudentSide />}
      </main>
    </div>
  );
}
