import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
        {children}
      </g>
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const HashIcon = () => (
  <Icon>
    <path d="M8 3.5 6.5 16.500M13.5 3.5 12 16.500M4 7.500h12.500M3.5 12.500H16" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <path d="M4.5 9h11v7.500h-11zM7 9V6.500a3 3 0 0 1 6 0V9" />
  </Icon>
);

export const EyeIcon = () => (
  <Icon>
    <path d="M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5Z" />
    <circle cx="10" cy="10" r="2" />
  </Icon>
);

export const SendIcon = () => (
  <Icon>
    <path d="M3.5 4 17 10 3.5 16l1.5-6zM5 10h6" />
  </Icon>
);

export const MembersIcon = () => (
  <Icon>
    <circle cx="8" cy="7" r="2.8" />
    <path d="M2.5 16.500c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13 4.500a2.8 2.8 0 0 1 0 5M15 12c1.5.7 2.5 2.3 2.5 4.5" />
  </Icon>
);

export const DotsIcon = () => (
  <Icon>
    <path d="M5 10h.01M10 10h.01M15 10h.01" strokeWidth="2.6" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon>
    <path d="M3.5 5.500h13M3.5 10h13M3.5 14.500h13" />
  </Icon>
);
