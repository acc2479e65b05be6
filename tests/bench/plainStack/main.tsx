import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Data, loadData } from './data.ts';
import { Overview } from './Overview.tsx';
import { Units } from './Units.tsx';
import './style.css';

/** The page of the units by its query, else the overview. */
function App() {
  const [data, setData] = useState<Data>();
  useEffect(() => {
    void loadData('../api/v1/').then(setData);
  }, []);
  if (!data) return <p>Đang tải…</p>;
  return window.location.search === '?trang=don-vi' ? <Units data={data} /> : <Overview data={data} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
