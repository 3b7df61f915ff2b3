export const Logo = () => <span className="alongside-word">Alongside</span>;
