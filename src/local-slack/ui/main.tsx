import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/sidebar.css';
import './styles/panes.css';
import './styles/messages.css';
import './styles/composer.css';
import './styles/blocks.css';
import './styles/agent-blocks.css';
import './styles/tables.css';
import './styles/buttons.css';
import './styles/elements.css';
import './styles/dialogs.css';
import './styles/charts.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its root element.');
createRoot(root).render(<App />);
