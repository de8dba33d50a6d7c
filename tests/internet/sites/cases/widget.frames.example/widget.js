document.getElementById('said').textContent = 'The widget’s own script has run.';
