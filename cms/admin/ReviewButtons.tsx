"use client";
export function ReviewButtons() {
  return null;
}
