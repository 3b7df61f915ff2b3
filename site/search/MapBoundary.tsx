import { Component, type ReactNode } from "react";
import { ScreenContext } from "./screen.ts";

/** A map that does not load leaves the list as it is. */
export class MapBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  static override contextType = ScreenContext;
  declare context: React.ContextType<typeof ScreenContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="map-note">{this.context?.messages.map.failed}</p>;
  }
}
