export const Icon = () => <span className="alongside-word">A</span>;
