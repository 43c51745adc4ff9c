/** Client entry of the portal's style sheet: it holds no script. */
import './portal.css';
