fetch('https://data.cases.example/answer.json')
  .then((answer) => answer.json())
  .then(({ words }) => postMessage(`The worker was told: ${words}`));
