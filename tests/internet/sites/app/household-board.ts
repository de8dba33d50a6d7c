/** What the app's interface answers: a household's tasks for the week. */
export const HOUSEHOLD_BOARD = {
  household: 'The Larch Street household',
  people: [
    { letters: 'MO', colour: '#c0703c' },
    { letters: 'JI', colour: '#4f8a5b' },
    { letters: 'AN', colour: '#7a5ea8' },
  ],
  columns: [
    {
      title: 'This week',
      tasks: [
        {
          id: 't1',
          title: 'Bleed the radiators',
          note: 'The key hangs behind the pantry door. Start upstairs.',
          colour: '#e27d60',
        },
        {
          id: 't2',
          title: 'Return the ladder to number nine',
          note: 'With a jar of plum jam, it has been a month.',
          colour: '#e7b562',
        },
        {
          id: 't3',
          title: 'Parents’ evening, Thursday',
          note: 'Six o’clock, room of the Herons. Ask about the garlic.',
          colour: '#6aa58a',
        },
        {
          id: 't4',
          title: 'Order firewood',
          note: 'Half a load, ash if they have any.',
          colour: '#8d99ae',
        },
      ],
    },
    {
      title: 'Somebody is on it',
      tasks: [
        {
          id: 't5',
          title: 'Mend the green bicycle',
          note: 'Jin has the chain off and says not to touch anything.',
          colour: '#6aa58a',
        },
        {
          id: 't6',
          title: 'Find out what smells',
          note: 'Not the drain. Not the dog. The search goes on.',
          colour: '#e27d60',
        },
        {
          id: 't7',
          title: 'Plan grandmother’s eightieth',
          note: 'Guest list in the drawer, the hall is booked.',
          colour: '#b08bc9',
        },
      ],
    },
    {
      title: 'Done',
      tasks: [
        {
          id: 't8',
          title: 'Sweep the chimney',
          note: 'Two buckets, one surprised jackdaw.',
          colour: '#8d99ae',
        },
        { id: 't9', title: 'Pay the window cleaner', note: 'Paid, thanked, waved.', colour: '#e7b562' },
        {
          id: 't10',
          title: 'Library books',
          note: 'All eleven, including the one under the sofa.',
          colour: '#6aa58a',
        },
      ],
    },
  ],
};
