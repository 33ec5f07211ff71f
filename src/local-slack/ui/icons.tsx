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

export const PlusIcon = () => (
  <Icon>
    <path d="M10 4.500v11M4.500 10h11" />
  </Icon>
);

export const SmileIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M7 12c1.500 2 4.500 2 6 0M7.500 8h.01M12.500 8h.01" />
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

export const PlayIcon = () => (
  <Icon>
    <path d="M7 4.500v11l9-5.500z" />
  </Icon>
);

export const FileIcon = () => (
  <Icon>
    <path d="M5 2.500h6.500L15.500 6.500v11H5zM11 2.500v4.500h4.500" />
  </Icon>
);

export const ZapIcon = () => (
  <Icon>
    <path d="M11 2.500 4.500 11.500h5L8.500 17.500l7-9h-5.500z" />
  </Icon>
);

export const TrashIcon = () => (
  <Icon>
    <path d="M3.5 5.500h13M8 5.500v-2h4v2M5.500 5.500l.8 11h7.400l.8-11M8.500 9v4.500M11.500 9v4.500" />
  </Icon>
);

export function ThumbIcon({ isDown }: { readonly isDown: boolean }) {
  return (
    <Icon>
      <path
        d="M3.5 9h2.500v7.500H3.500zM6 9.500 9 3c1.500 0 2 1 2 2.200V8h4.300c1 0 1.700.9 1.400 1.900l-1.500 5.300c-.2.800-.8 1.300-1.600 1.300H6"
        transform={isDown ? 'rotate(180 10 10)' : undefined}
      />
    </Icon>
  );
}

export const StackIcon = () => (
  <Icon>
    <path d="M4 4h12v12H4zM4 8h12M8 8v8" />
  </Icon>
);

export const ReplyIcon = () => (
  <Icon>
    <path d="M3.5 4h13v9.500H9L5.500 16.500v-3h-2zM7 8.700h6" />
  </Icon>
);

export const PencilIcon = () => (
  <Icon>
    <path d="M4 16l.8-3.500L13 4.300l2.700 2.700-8.200 8.200zM11.300 6l2.700 2.700" />
  </Icon>
);
